<?php
// Inline: none, an empty one, another one.
function none($id, $state)
{
    header('Location: https://api.getgo.com/oauth/v2/authorize?client_id=' . $id . '&state=' . $state); // expect: authorize-response-type high
}

function without_value($id, $state)
{
    return 'https://api.getgo.com/oauth/v2/authorize?client_id=' . $id . '&state=' . $state . '&response_type='; // expect: authorize-response-type high
}

function another($id, $state)
{
    return 'https://api.getgo.com/oauth/v2/authorize?' . http_build_query([
        'response_type' => 'token', // expect: authorize-response-type high
        'client_id' => $id,
        'state' => $state,
    ]);
}

// Through a helper of the project.
class Site
{
    public static function url($path, array $query)
    {
        return 'https://api.getgo.com' . $path . '?' . http_build_query($query);
    }

    public static function login($id, $state)
    {
        return self::url('/oauth/v2/authorize', ['client_id' => $id, 'state' => $state]); // expect: authorize-response-type high
    }
}
