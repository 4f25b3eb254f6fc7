<?php

namespace App\Http\Controllers;

class Wire
{
    private $host = 'https://api.example.test';

    public function submit($path, array $fields)
    {
        $ch = curl_init($this->host . $path);
        curl_setopt($ch, CURLOPT_POSTFIELDS, http_build_query($fields));
        return curl_exec($ch);
    }
}

class CallbackController
{
    public function handle($request)
    {
        return app(Wire::class)->submit('/oauth/old_token', [ // [code]
            'grant_type' => 'authorization_code',
            'code' => $request->input('code'),
        ]);
    }
}
