<?php

use Psr\Cache\CacheItemPoolInterface;

final class TokenProvider
{
    private CacheItemPoolInterface $cache;

    public function __construct(CacheItemPoolInterface $cache)
    {
        $this->cache = $cache;
    }

    public function fetch(string $code): string
    {
        $item = $this->cache->getItem('shop:token');
        if ($item->isHit()) {
            return $item->get();
        }
        $http = new \GuzzleHttp\Client();
        $response = $http->post('https://api.example.test/oauth/old_token', [ // [code]
            'form_params' => ['grant_type' => 'authorization_code', 'code' => $code],
        ]);
        $token = json_decode((string) $response->getBody(), true)['access_token'];
        $item->set($token)->expiresAfter(3600);
        $this->cache->save($item);

        return $token;
    }
}
