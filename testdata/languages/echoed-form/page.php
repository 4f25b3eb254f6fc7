<?php

class Page
{
    public function link($key)
    {
        $back = urlencode('https://shop.example.test' . $_SERVER['REQUEST_URI']);
        $html = <<<HTML
<p><a href="https://api.example.test/oauth/old_authorize?client_id={$key}&redirect_uri={$back}">Connect</a></p>
HTML;
        echo $html; // [link]
    }
}
