<?php
// Inline: an entry of the form.
function inline($password, $own, $id, $secret)
{
    $client = new GuzzleHttp\Client();
    return $client->post('https://api.getgo.com/oauth/v2/token', [
        'auth' => [$id, $secret],
        'form_params' => [
            'grant_type' => 'password', // expect: password-grant high
            'username' => $own, 'password' => $password,
        ],
    ]);
}

// Through a helper of the project: the finding is at the parameter, not in the helper.
class Wire
{
    private $client;

    public function __construct(GuzzleHttp\Client $client)
    {
        $this->client = $client;
    }

    public function post($url, array $form, array $auth)
    {
        $answer = $this->client->request('POST', $url, ['form_params' => $form, 'auth' => $auth]);
        return json_decode($answer->getBody(), true);
    }
}

function byHelper(Wire $wire, $password, $own, array $auth)
{
    $form = ['grant_type' => 'password', 'username' => $own, 'password' => $password]; // expect: password-grant medium
    return $wire->post('https://api.getgo.com/oauth/v2/token', $form, $auth);
}
