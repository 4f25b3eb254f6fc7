import axios from 'axios';
import { Request, Response, Router } from 'express';
import { randomBytes } from 'node:crypto';

const router: Router = Router();
const { SHOP_ID, SHOP_SECRET } = process.env as Record<string, string>;

router.get('/login', (req: Request, res: Response) => {
  const state = randomBytes(16).toString('hex');
  const query = new URLSearchParams({ client_id: SHOP_ID, response_type: 'code', state });
  res.redirect(`https://api.example.test/oauth/old_authorize?${query}`); // [authorize]
});

router.get('/back', async (req: Request<{}, {}, {}, { code: string }>, res: Response): Promise<void> => {
  const { data } = await axios.post( // [code]
    'https://api.example.test/oauth/old_token',
    new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code }),
    { auth: { username: SHOP_ID, password: SHOP_SECRET } },
  );
  (req.session as any).token = data;
  res.redirect('/');
});

export default router;
