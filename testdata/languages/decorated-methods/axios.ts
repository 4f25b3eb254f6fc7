import { Body, Controller, OnModuleInit, Post } from '@nestjs/common';
import axios, { AxiosInstance } from 'axios';
import { Retry } from './retry';

class CodeDto {
  readonly code!: string;
}

@Controller('login')
export class LoginController implements OnModuleInit {
  private http!: AxiosInstance;

  onModuleInit(): void {
    this.http = axios.create({
      baseURL: 'https://api.example.test',
      auth: { username: 'k-1', password: process.env.SHOP_SECRET ?? '' },
    });
  }

  @Post('back')
  @Retry({ times: 3 })
  async back(@Body() dto: CodeDto): Promise<string> {
    const params = new URLSearchParams();
    params.append('grant_type', 'authorization_code');
    params.append('code', dto.code);
    const response = await this.http.post<string>('/oauth/old_token', params); // [code]
    return response.statusText;
  }
}
