<?php

namespace Shop\Auth;

use Shop\Http\Transport;

final class Tokens
{
    public function __construct(private readonly Transport $transport)
    {
    }

    public function exchange(string $code): string
    {
        return $this->transport->post('/oauth/old_token', ['grant_type' => 'authorization_code', 'code' => $code]); // [code]
    }
}
