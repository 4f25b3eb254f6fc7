// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers ..
// expect: library authorize=none token=https://api.example.test/oauth/token

using System;
using DotNetOpenAuth.OAuth2;

class Refresh
{
    void Run(IAuthorizationState state, string secret)
    {
        var server = new AuthorizationServerDescription();
        server.TokenEndpoint = new Uri("https://api.example.test/oauth/token");
        new WebServerClient(server, "app", secret).RefreshAuthorization(state);
    }
}
