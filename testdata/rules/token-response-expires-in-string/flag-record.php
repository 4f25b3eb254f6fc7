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
