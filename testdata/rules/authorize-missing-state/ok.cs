using System.Collections.Generic;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

public class Login
{
    public string Url(string id, string state)
    {
        return QueryHelpers.AddQueryString("https://api.getgo.com/oauth/v2/authorize", new Dictionary<string, string>
        {
            ["response_type"] = "code",
            ["client_id"] = id,
            ["state"] = state,
        });
    }

    // The framework makes a state itself.
    public static void Configure(IServiceCollection services)
    {
        services.AddAuthentication().AddOAuth("GoTo", options =>
        {
            options.AuthorizationEndpoint = "https://api.getgo.com/oauth/v2/authorize";
            options.TokenEndpoint = "https://api.getgo.com/oauth/v2/token";
        });
    }
}
