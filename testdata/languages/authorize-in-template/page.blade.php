@if (! $account)
    <a href="https://api.example.test/oauth/old_authorize?client_id={{ config('services.shop.key') }}&response_type=code&state={{ $state }}">Connect [authorize]</a>
@endif
