import { HttpService } from '@nestjs/axios';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { catchError, firstValueFrom, map } from 'rxjs';

interface TokenDto {
  access_token: string;
  expires_in: number;
}

@Injectable()
export class TokenService {
  private readonly logger = new Logger(TokenService.name);

  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
    @Inject('CLOCK') private readonly clock: () => number,
  ) {}

  async refresh(token: string): Promise<{ token: string; until: number }> {
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token });
    const answer = await firstValueFrom(
      this.http
        .post<TokenDto>('https://api.example.test/oauth/old_token', body, { // [refresh]
          auth: { username: this.config.get<string>('SHOP_ID')!, password: this.config.get<string>('SHOP_SECRET')! },
        })
        .pipe(
          map((response) => response.data),
          catchError((error) => {
            this.logger.error(error);
            throw error;
          }),
        ),
    );
    return { token: answer.access_token, until: this.clock() + answer.expires_in };
  }
}
