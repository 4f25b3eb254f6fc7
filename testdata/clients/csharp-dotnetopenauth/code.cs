// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code headers ..
// expect: built https://api.example.test/oauth/authorize query client_id=app response_type=code state=*
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

using System;
using DotNetOpenAuth.OAuth2;

class Exchange
{
    private static readonly AuthorizationServerDescription Server = new AuthorizationServerDescription
    {
        AuthorizationEndpoint = new Uri("https://api.example.test/oauth/authorize"),
        TokenEndpoint = new Uri("https://api.example.test/oauth/token"),
    };

    void Begin(string secret)
    {
        var client = new WebServerClient(Server, "app", secret);
        client.RequestUserAuthorization();
        client.ProcessUserAuthorization();
    }
}
