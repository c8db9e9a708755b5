import { digest } from './digest';
import { CUSTOM_XML, relationshipType } from './namespaces';
import type { Package } from './package';
import type { CustomXmlFile } from './types';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom XML parts of the workbook, each with the properties part that gives its id. */
export function listCustomXml(pkg: Package, workbook: string): CustomXmlFile[] {
  return pkg.related(workbook, 'customXml').map((part) => wrap(pkg, workbook, part));
}

/** @throws HostError InvalidFile where the text is not well-formed */
export function addCustomXml(pkg: Package, workbook: string, xml: string): CustomXmlFile {
  const part = pkg.unusedName('customXml/item#.xml');
  pkg.put(part, xml, 'application/xml');
  const properties = part.replace('item', 'itemProps');
  // Excel draws it at random; here the same steps give the same file.
  const id = identifier(`${part} ${xml}`);
  pkg.put(properties, propertiesMarkup(id, pkg.xml(part).namespace), PROPERTIES_TYPE);
  pkg.relate(part, relationshipType('customXmlProps'), properties);
  pkg.relate(workbook, relationshipType('customXml'), part);
  return wrap(pkg, workbook, part);
}

/** Excel draws it at random; here the same steps give the same file. */
function identifier(text: string): string {
  const hex = digest(text).toUpperCase();
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
}

function propertiesMarkup(id: string, namespace: string): string {
  const uri = namespace.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const schemas = namespace === '' ? '' : `<ds:schemaRef ds:uri="${uri}"/>`;
  return `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>${schemas}</ds:schemaRefs></ds:datastoreItem>`;
}

function wrap(pkg: Package, workbook: string, part: string): CustomXmlFile {
  const properties = pkg.related(part, 'customXmlProps')[0];
  const id = properties === undefined ? null : pkg.xml(properties).attrIn([CUSTOM_XML], 'itemID');
  return {
    // A part without properties has no id of its own; its name is as good within this workbook.
    id: id ?? part,
    get namespace() {
      return pkg.xml(part).namespace;
    },
    xml: () => pkg.text(part).replace(/^\uFEFF?<\?xml[\s\S]*?\?>\s*/, ''),
    setXml: (xml) => pkg.put(part, xml, null),
    delete: () => {
      if (properties !== undefined) pkg.remove(properties);
      pkg.unrelate(workbook, part);
      pkg.remove(part);
    },
  };
}
