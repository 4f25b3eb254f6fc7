<?php

namespace Portal;

class Login
{
    public function __construct(private Http $http, private array $config)
    {
    }

    /** Called when the user comes back with a code. */
    public function finish(string $code): void
    {
        $token = $this->http->request('GET', Endpoints::TOKEN, [
            'grant_type' => 'authorization_code',
            'code' => $code,
            'client_id' => $this->config['client_id'],
        ]);

        $_SESSION['access_token'] = $token['access_token'];
        $_SESSION['platform'] = $token['platform'];
    }

    public function webinars(string $organizer): array
    {
        return $this->http->request('GET', sprintf(Endpoints::WEBINARS, $organizer), [], [
            'Authorization: OAuth oauth_token=' . $_SESSION['access_token'],
        ]);
    }
}
