<?php

namespace App\Services;

use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\Http;

// A record that is made of the whole answer.
class Token extends Model
{
    protected $fillable = ['access_token', 'refresh_token', 'expires_in'];
}

class Login
{
    public function isLegacy(string $code)
    {
        $answer = Http::asForm()->withBasicAuth(config('goto.id'), config('goto.secret'))
            ->post('https://api.getgo.com/oauth/v2/token', ['grant_type' => 'authorization_code', 'code' => $code])
            ->json();
        $token = Token::create($answer);
        return $token->expires_in === '30758399'; // expect: token-response-expires-in-string high
    }
}

// What a record turns a field to is what the code takes it for.
class Pass extends Model
{
    protected $guarded = [];

    protected function casts(): array
    {
        return ['expires_in' => 'string']; // expect: token-response-expires-in-string high
    }
}

class Renewal
{
    public function renew(Pass $pass, Token $token)
    {
        $answer = Http::asForm()->withBasicAuth(config('goto.id'), config('goto.secret'))
            ->post('https://api.getgo.com/oauth/v2/token', ['grant_type' => 'refresh_token', 'refresh_token' => $pass->refresh_token])
            ->json();
        $pass->update($answer);
        $other = new Token();
        $other->fill($answer)->save();
        return preg_match('/^3/', $other->expires_in) === 1; // expect: token-response-expires-in-string high
    }
}
