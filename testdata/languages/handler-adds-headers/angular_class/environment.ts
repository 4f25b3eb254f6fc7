declare const secretOfTheBuild: string;

export const environment = { production: false, secret: secretOfTheBuild };
