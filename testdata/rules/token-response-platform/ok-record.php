<?php

namespace App\Services;

use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\Http;

// Columns of that name that the answer does not fill: a record of single fields, and another record.
class Token extends Model
{
    protected $fillable = ['access_token', 'organizer_key', 'platform'];

    protected $casts = ['platform' => 'array'];
}

class Device extends Model
{
    protected $fillable = ['platform'];
}

class Login
{
    public function obtain(string $code, array $device)
    {
        $answer = Http::asForm()->withBasicAuth(config('goto.id'), config('goto.secret'))
            ->post('https://api.getgo.com/oauth/v2/token', ['grant_type' => 'authorization_code', 'code' => $code])
            ->json();
        $token = Token::create(['access_token' => $answer['access_token'], 'organizer_key' => $answer['organizer_key'], 'platform' => 'web']);
        $phone = Device::create($device);
        return [$token->platform, $phone->platform, $token->access_token];
    }
}
