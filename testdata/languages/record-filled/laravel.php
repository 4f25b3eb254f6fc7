<?php

namespace App\Services;

use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\Http;

class Login extends Model
{
    protected $guarded = [];
}

class Exchange
{
    public function __construct(private string $key, private string $secret)
    {
    }

    private function answer(string $code): array
    {
        return Http::asForm()->withBasicAuth($this->key, $this->secret)
            ->post('https://api.example.test/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]) // [exchange]
            ->json();
    }

    public function made(string $code): bool
    {
        $login = new Login($this->answer($code));
        $login->save();
        return $login->expires_in === '86400';
    }

    public function filled(string $code): ?string
    {
        $login = new Login();
        $login->fill($this->answer($code))->save();
        return $login->platform;
    }

    public function created(string $code, int $user): bool
    {
        $login = Login::updateOrCreate(['user' => $user], $this->answer($code));
        return $login->version === 2;
    }

    public function found(string $code, int $user): string
    {
        $login = Login::findOrFail($user);
        $login->update($this->answer($code));
        return $login->account_key;
    }
}
