import { HttpClient } from '@angular/common/http';

export class LoginComponent {
  error?: string;

  constructor(private http: HttpClient) {}

  submit(user: string): void {
    this.http
      .get<{ access_token: string }>('https://api.example.test/oauth/old_token', { params: { grant_type: 'password', user_id: user } }) // [login]
      .subscribe({
        next: (answer) => localStorage.setItem('token', answer.access_token),
        error: (failure) => (this.error = failure.message),
      });
  }
}
