package Client;

use constant BASE => 'https://api.getgo.com';

sub headers {
    my ($token) = @_;
    return { Authorization => "OAuth oauth_token=$token" }; # expect: resource-oauth-token-scheme medium
}

1;
