import { Sending } from './mixins';

class Live {
  host(): string {
    return 'https://api.example.test';
  }
}

class Stage {
  host(): string {
    return 'https://stage.example.test';
  }
}

export class LiveTokens extends Sending(Live) {
  exchange(code: string) {
    return this.post({ grant_type: 'authorization_code', code }); // [code]
  }
}

export class StageTokens extends Sending(Stage) {
  renew(token: string) {
    return this.post({ grant_type: 'refresh_token', refresh_token: token }); // [refresh]
  }
}
