<?php

use Illuminate\Support\Facades\Http;

return function (array $config): Closure {
    return function ($request, Closure $next) use ($config) {
        Http::asForm()
            ->withHeaders(['X-Shop' => '7'])
            ->post('https://api.example.test/oauth/old_token', [ // [code]
                'grant_type' => 'authorization_code',
                'code' => $request->query('code'),
            ]);
        return $next($request);
    };
};
