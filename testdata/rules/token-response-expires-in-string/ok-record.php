<?php

namespace App\Services;

use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\Http;

// A number, also where the record makes one of it; another record's life.
class Token extends Model
{
    protected $fillable = ['access_token', 'refresh_token', 'expires_in'];

    protected $casts = ['expires_in' => 'integer'];
}

class Voucher extends Model
{
    protected $casts = ['expires_in' => 'string'];
}

// A record of another table that holds a date by that name.
class Coupon extends Model
{
    protected $guarded = [];
}

class Login
{
    public function coupon(array $row)
    {
        $coupon = new Coupon($row);
        $coupon->update($row);
        return $coupon->expires_in === '3600';
    }

    public function obtain(string $code, Voucher $voucher)
    {
        $answer = Http::asForm()->withBasicAuth(config('goto.id'), config('goto.secret'))
            ->post('https://api.getgo.com/oauth/v2/token', ['grant_type' => 'authorization_code', 'code' => $code])
            ->json();
        $token = Token::create($answer);
        $until = now()->addSeconds($token->expires_in);
        return [$until, $token->expires_in > 60, (int) $token->expires_in === 3600, $voucher->expires_in === '3600'];
    }
}
