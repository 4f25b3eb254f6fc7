// expect: library authorize=none token=https://api.example.test/oauth/token

using Microsoft.AspNetCore.Authentication.OAuth;

class Options
{
    static OAuthOptions Make()
    {
        var options = new OAuthOptions();
        options.TokenEndpoint = "https://api.example.test/oauth/token";
        return options;
    }
}
