<a href="https://api.getgo.com/oauth/v2/authorize?client_id={{ config('services.goto.key') }}&response_type=code&state={{ $state }}">x</a>
<a href="https://api.getgo.com/oauth/v2/authorize?client_id={{$key}}&response_type=code&state={{$state}}">x</a>
<a href="https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={{ $key }}&state={{ $state }}">x</a>
<a href="{{ 'https://api.getgo.com/oauth/v2/authorize?' . http_build_query(['response_type' => 'code', 'client_id' => $key, 'state' => $state]) }}">x</a>
