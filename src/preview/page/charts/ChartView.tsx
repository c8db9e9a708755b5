import { makeStyles } from '@fluentui/react-components';
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js';
import { useEffect, useMemo, useRef } from 'react';
import type { ChartDefinition } from '../../file/types';
import type { Book } from '../../objects/book';
import { browserMeasure } from '../sheet/fonts';
import { chartConfig } from './chartConfig';
import { readChartData } from './chartData';

Chart.register(BarController, LineController, PieController, DoughnutController);
Chart.register(BarElement, LineElement, PointElement, ArcElement);
Chart.register(CategoryScale, LinearScale, Legend, Title);

const useStyles = makeStyles({
  frame: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    backgroundColor: '#FFFFFF',
    border: '1px solid #D9D9D9',
    pointerEvents: 'none',
  },
});

export interface ChartViewProps {
  readonly book: Book;
  /** Another object after each change of the workbook. */
  readonly definition: ChartDefinition;
  /** In pixels, from the corner of the sheet's cells. */
  readonly place: { left: number; top: number; width: number; height: number };
}

/** A chart over the cells of its sheet, drawn from its own definition and what the cells hold now. */
export function ChartView({ book, definition, place }: ChartViewProps) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const measure = useMemo(browserMeasure, []);
  const { width, height } = place;
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const data = readChartData(book, definition);
    const frame = { width, height, culture: book.culture, measure };
    const chart = new Chart(canvas.current, chartConfig(definition, data, frame));
    return () => chart.destroy();
  }, [book, definition, width, height, measure]);
  return (
    <div className={styles.frame} style={place}>
      <canvas ref={canvas} role="img" aria-label={definition.title ?? definition.name} />
    </div>
  );
}
