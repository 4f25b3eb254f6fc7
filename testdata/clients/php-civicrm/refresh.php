<?php
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

class CRM_Tickets_Renew
{
    private $http;

    public function __construct(CRM_Utils_HttpClient $http = NULL)
    {
        $this->http = $http ? $http : CRM_Utils_HttpClient::singleton();
    }
}

function refresh($token)
{
    $http = CRM_Utils_HttpClient::singleton();
    return $http->post('https://api.example.test/oauth/token', 'grant_type=refresh_token&refresh_token=' . urlencode($token));
}
