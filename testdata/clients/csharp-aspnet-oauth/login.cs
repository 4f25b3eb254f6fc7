// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

using Microsoft.Extensions.DependencyInjection;

static class Startup
{
    static void Configure(IServiceCollection services, string id, string secret)
    {
        services.AddAuthentication().AddOAuth("Example", options =>
        {
            options.ClientId = id;
            options.ClientSecret = secret;
            options.AuthorizationEndpoint = "https://api.example.test/oauth/authorize";
            options.TokenEndpoint = "https://api.example.test/oauth/token";
            options.SaveTokens = true;
        });
    }
}
