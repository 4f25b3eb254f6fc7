// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* headers ..
// expect: library authorize=none token=https://api.example.test/oauth/token

using System;
using DotNetOpenAuth.OAuth2;

class Directory
{
    IAuthorizationState Login(string user, string password, string id, string secret)
    {
        var server = new AuthorizationServerDescription { TokenEndpoint = new Uri("https://api.example.test/oauth/token") };
        var client = new WebServerClient(server, id, secret);
        return client.ExchangeUserCredentialForToken(user, password);
    }
}
