<?php
// Inline: none, an empty one, a constant one.
function none($id)
{
    header('Location: https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=' . $id); // expect: authorize-missing-state high
}

function without_value($id)
{
    return 'https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=' . $id . '&state='; // expect: authorize-missing-state high
}

function constant_one($id)
{
    return 'https://api.getgo.com/oauth/v2/authorize?' . http_build_query([
        'response_type' => 'code',
        'client_id' => $id,
        'state' => 'my-site', // expect: authorize-missing-state high
    ]);
}

// Through a helper of the project.
class Site
{
    public static function url($path, array $query)
    {
        return 'https://api.getgo.com' . $path . '?' . http_build_query($query);
    }

    public static function login($id)
    {
        return self::url('/oauth/v2/authorize', ['response_type' => 'code', 'client_id' => $id]); // expect: authorize-missing-state high
    }
}
