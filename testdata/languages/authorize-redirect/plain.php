<?php

class Start
{
    private $endpoint = 'https://api.example.test/oauth/old_authorize';

    public function go()
    {
        $_SESSION['state'] = bin2hex(random_bytes(8));
        $url = $this->endpoint . '?' . http_build_query([
            'client_id' => 'k-1',
            'redirect_uri' => 'https://shop.example.test/back',
            'state' => $_SESSION['state'],
        ]);
        header('Location: ' . $url); // [authorize]
        exit;
    }
}
