<?php

use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Http;

class Renewal
{
    public function token($old)
    {
        $answer = retry(3, function () use ($old) {
            return Http::asForm()->post('https://api.example.test/oauth/old_token', [ // [refresh]
                'grant_type' => 'refresh_token',
                'refresh_token' => $old,
            ])->json();
        }, 100);
        update_option('token', $answer['access_token']);
    }
}
