<?php
// Inline: a redirect, a link, and a string that is returned.
function redirect($id)
{
    header('Location: https://api.getgo.com/oauth/authorize?client_id=' . $id); // expect: authorize-legacy-endpoint high
}

function link_to_login($id)
{
    return '<a href="https://api.citrixonline.com/oauth/authorize?client_id=' . $id . '">Log in</a>'; // expect: authorize-legacy-endpoint high
}

// Through a helper of the project.
class Site
{
    const HOST = 'https://api.getgo.com/';

    public static function url($path, array $query)
    {
        return self::HOST . $path . '?' . http_build_query($query);
    }

    public static function login($id)
    {
        return self::url('oauth/authorize', ['client_id' => $id]); // expect: authorize-legacy-endpoint high
    }
}
