/** What one place of a document breaks: a property that is missing, or another rule of the schema by its keyword. */
export interface SchemaFault {
  readonly at: string;
  readonly keyword: string;
}

export type SchemaAnswer = readonly SchemaFault[] | null;
