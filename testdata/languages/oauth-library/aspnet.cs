using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication.OAuth;

public class ExampleOptions : OAuthOptions
{
    private const string Domain = "https://api.example.test";

    public ExampleOptions() // [config]
    {
        AuthorizationEndpoint = Domain + "/oauth/old_authorize";
        TokenEndpoint = Domain + "/oauth/old_token";
        AdditionalAuthorizationParameters["prompt"] = "login";
    }
}
