import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Layout } from '../../../core/model/presentation';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  page: {
    width: '60px',
    height: '78px',
    '& .paper': {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorNeutralStroke1,
      [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
    },
    '& .strong': {
      stroke: tokens.colorNeutralForeground1,
      strokeWidth: 2,
      [FORCED]: { stroke: 'CanvasText' },
    },
    '& .line': {
      stroke: tokens.colorNeutralForeground3,
      strokeWidth: 1,
      [FORCED]: { stroke: 'CanvasText' },
    },
    '& .faint': {
      stroke: tokens.colorNeutralStroke1,
      strokeWidth: 1,
      [FORCED]: { stroke: 'CanvasText' },
    },
    '& .bar': { fill: tokens.colorBrandBackground, [FORCED]: { fill: 'CanvasText' } },
  },
});

/** A page of a layout, drawn small: where the head stands, and how it begins. */
export function LayoutPicture({ layout }: { readonly layout: Layout }) {
  const styles = useStyles();
  return (
    <svg className={styles.page} viewBox="0 0 60 78" aria-hidden="true">
      <rect className="paper" x="0.5" y="0.5" width="59" height="77" rx="2" />
      {HEADS[layout]}
      <Figures />
    </svg>
  );
}

/** A horizontal stroke from one side to the other. */
function Stroke({
  kind = 'line',
  from,
  to,
  y,
}: {
  readonly kind?: 'strong' | 'line' | 'faint';
  readonly from: number;
  readonly to: number;
  readonly y: number;
}) {
  return <line className={kind} x1={from} x2={to} y1={y} y2={y} />;
}

const HEADS: Readonly<Record<Layout, ReactNode>> = {
  plain: (
    <>
      <Stroke from={20} to={40} y={8} />
      <Stroke kind="strong" from={10} to={50} y={14} />
      <Stroke from={18} to={42} y={20} />
    </>
  ),
  'vn-state': (
    <>
      <Stroke from={6} to={22} y={7} />
      <Stroke kind="strong" from={7} to={21} y={11} />
      <Stroke kind="faint" from={11} to={17} y={14} />
      <Stroke kind="strong" from={28} to={55} y={7} />
      <Stroke kind="strong" from={31} to={52} y={11} />
      <Stroke from={31} to={52} y={14} />
      <Stroke kind="strong" from={18} to={42} y={23} />
      <Stroke from={14} to={46} y={27} />
    </>
  ),
  'vn-party': (
    <>
      <Stroke from={6} to={22} y={7} />
      <Stroke kind="strong" from={7} to={21} y={11} />
      <path className="line" d="M14 13.5v3M12.7 14.2l2.6 1.6M15.3 14.2l-2.6 1.6" />
      <Stroke kind="strong" from={30} to={54} y={7} />
      <Stroke from={30} to={54} y={10} />
      <Stroke kind="strong" from={18} to={42} y={23} />
      <Stroke from={14} to={46} y={27} />
    </>
  ),
  'th-gov': (
    <>
      <circle className="line" cx="9" cy="9" r="3.5" fill="none" />
      <Stroke kind="strong" from={18} to={42} y={9} />
      <Stroke from={6} to={50} y={16} />
      <Stroke from={6} to={26} y={20} />
      <Stroke from={32} to={50} y={20} />
      <Stroke from={6} to={40} y={24} />
      <Stroke kind="strong" from={6} to={54} y={28} />
    </>
  ),
};

/** A table and a chart, as every layout has them. */
function Figures() {
  return (
    <>
      {[34, 38, 42, 46].map((y) => (
        <Stroke key={y} kind="faint" from={6} to={54} y={y} />
      ))}
      {[8, 16, 11, 14, 6].map((height, index) => (
        <rect
          key={index}
          className="bar"
          x={9 + index * 9}
          y={71 - height}
          width="6"
          height={height}
        />
      ))}
      <Stroke from={6} to={54} y={71.5} />
    </>
  );
}
