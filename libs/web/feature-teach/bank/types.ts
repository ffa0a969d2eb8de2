import type { ItemContent } from '#assessments/engine';
import type { Answer, Body } from '#web/api-client';

export type Bank = Answer<'/api/v1/banks/{bankId}'>;
export type ItemLine = Answer<'/api/v1/banks/{bankId}/items'>['items'][number];
export type Labels = Body<'/api/v1/banks/{bankId}/items'>['labels'];
type Sent = Answer<'/api/v1/bank-items/{id}'>;
/** What a question is made of depends on its kind, which the engine's types say better than the API's description. */
export type BankItem = Omit<Sent, 'content' | 'versions'> & { content: ItemContent; versions: (Omit<Sent['versions'][number], 'content'> & { content: ItemContent })[] };
export type Plan = Answer<'/api/v1/plans/{id}'>;
export type Settings = Plan['settings'];
export type Composition = Plan['composition'];
export type Cell = NonNullable<Composition['cells']>[number];
export type UnevenCell = Answer<'/api/v1/plans/{id}/forms'>['uneven'][number];
export type Askable = Answer<'/api/v1/banks/{bankId}/askable'>['items'][number];
