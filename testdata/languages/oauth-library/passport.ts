import OAuth2Strategy, { StrategyOptions, VerifyFunction } from 'passport-oauth2';

export class ExampleStrategy extends OAuth2Strategy {
  override name = 'example';

  constructor(options: Partial<StrategyOptions>, verify: VerifyFunction) {
    super( // [config]
      {
        ...options,
        authorizationURL: 'https://api.example.test/oauth/old_authorize',
        tokenURL: 'https://api.example.test/oauth/old_token',
      } as StrategyOptions,
      verify,
    );
  }

  override authorizationParams(options: object): object {
    return { prompt: 'login' };
  }
}
