import type { NextFunction, Request, Response } from 'express';

interface Config {
  trace?: string;
}

export default (config: Config) =>
  async function handle(req: Request, res: Response, next: NextFunction): Promise<void> {
    await fetch('https://api.example.test/oauth/old_token', { // [code]
      method: 'POST',
      headers: { 'X-Shop': '7' },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: String(req.query.code) }),
    });
    next();
  };
