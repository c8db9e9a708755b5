import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseXml, serializeXml } from '../../../src/preview/file/xmlParse';
import { decodeEscapes, encodeEscapes } from '../../../src/preview/file/xmlText';

const AWKWARD = `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- a > b --><x:a xmlns:x="urn:x" xmlns:mc="urn:mc"   mc:Ignorable='y "z"'\n><x:b t="1&#10;2&#9;3 &gt; r=&quot;5&quot;"/><x:c></x:c> <x:t xml:space="preserve"> a&#13;b _x000D_ &gt; <![CDATA[x<y]]> </x:t>\r\n<q xmlns="urn:q"/></x:a>\n<?done?>`;

describe('an XML part', () => {
  it('comes out as it went in, character by character', () => {
    expect(serializeXml(parseXml(AWKWARD, 'part'))).toBe(AWKWARD);
  });

  it('changes one attribute and nothing else', () => {
    const document = parseXml(AWKWARD, 'part');
    document.root.child('b')?.setAttr('t', 'é<"');
    const expected = AWKWARD.replace(/t="1&#10;[^/]*"\/>/, 't="é&lt;&quot;"/>');
    expect(serializeXml(document)).toBe(expected);
    expect(document.root.changes).toBe(1);
  });

  it('is unchanged when an attribute is set to what it is', () => {
    const { root } = parseXml(AWKWARD, 'part');
    root.child('b')?.setAttr('t', '1\n2\t3 > r="5"');
    expect(root.changes).toBe(0);
  });

  it('reads text, entities, CDATA and namespaces', () => {
    const { root } = parseXml(AWKWARD, 'part');
    expect(root.child('t')?.text()).toBe(' a\rb _x000D_ > x<y ');
    expect(root.child('b')?.attr('r')).toBeNull();
    expect(root.child('q')).toBeNull();
    expect(root.elementsIn('urn:q', 'q')).toHaveLength(1);
  });

  it('keeps any text and attribute that is set', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, attribute) => {
        const safe = (s: string): string => encodeEscapes(s);
        const document = parseXml('<a b="1"/>', 'part');
        document.root.setAttr('b', safe(attribute));
        document.root.setText(safe(text));
        const { root } = parseXml(serializeXml(document), 'part');
        expect(decodeEscapes(root.attr('b') ?? '')).toBe(attribute);
        expect(decodeEscapes(root.text())).toBe(text);
      }),
    );
  });

  it.each([
    ['<a><b></a>', 'stray'],
    ['<a>', 'ends too early'],
    ['<a b=1/>', 'malformed'],
    ['<a/><b/>', 'two roots'],
    ['<x:a/>', 'undeclared prefix'],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', 'malformed'],
    ['<a><![CDATA[</a>', 'has no ]]>'],
    ['', 'ends too early'],
  ])('refuses %s, naming the part', (text, problem) => {
    const parse = (): unknown => parseXml(text, 'xl/some.xml');
    expect(parse).toThrow(problem);
    expect(parse).toThrow('xl/some.xml');
  });
});
