import { createHash } from 'node:crypto';
import type { ActivitySummary } from '#programme/contract';
import type { MeasuredIndicator } from '../application/list-indicators.js';
import type { OpenedIndicator } from '../application/open-indicator.js';
import { suppressSmallCells } from '../domain/suppression.js';
import type { BreakdownDimension, BreakdownRow, EvidenceRow, MonthRow } from '../persistence/indicator-facts.query.js';
import { cellLabel, dimensionTitles } from './breakdown-labels.js';
import type { BreakdownView, EvidenceView, IndicatorDetailView, IndicatorView, MonthView } from './results.view.js';

export function indicatorView({ indicator, value }: MeasuredIndicator): IndicatorView {
  const { id, title, outcomeArea, resultType, unit, baseline, target, targetIsMaximum } = indicator;
  const { actual, matched, unmatched, updatedAt } = value;
  return { id, title, outcomeArea, resultType, unit, baseline, target, targetIsMaximum, actual, matched, unmatched, updatedAt: updatedAt?.toISOString() ?? null };
}

export function indicatorDetailView(opened: OpenedIndicator): IndicatorDetailView {
  const { name, version, text } = opened.indicator.query;
  return { ...indicatorView(opened), query: { name, version, text }, breakdowns: breakdownViews(opened.breakdown), months: monthViews(opened.months) };
}

function breakdownViews(rows: BreakdownRow[]): BreakdownView[] {
  return (Object.keys(dimensionTitles) as BreakdownDimension[]).map((dimension) => ({
    dimension,
    title: dimensionTitles[dimension],
    cells: suppressSmallCells(rows.filter((row) => row.dimension === dimension)).map(({ code, count }) => ({ code, count, label: cellLabel(dimension, code) })),
  }));
}

function monthViews(rows: MonthRow[]): MonthView[] {
  let cumulative = 0;
  return rows.map(({ month, count }) => ({ month, count, cumulative: (cumulative += count) }));
}

export function evidenceView(row: EvidenceRow, activities: ReadonlyMap<string, ActivitySummary>): EvidenceView {
  const activity = row.activityId === null ? undefined : activities.get(row.activityId);
  return {
    id: row.id,
    type: row.type,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    subject: row.subjectId === null ? null : pseudonym(row.subjectId),
    activityTitle: activity?.title ?? null,
    payload: { ...row.payload },
  };
}

/** The same mark for the same person, and no way back: the id behind it is shown nowhere. */
function pseudonym(personId: string): string {
  return `P-${createHash('sha256').update(personId).digest('hex').slice(0, 6)}`;
}
