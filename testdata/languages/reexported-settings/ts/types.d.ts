export type Fields = { [name: string]: string };
