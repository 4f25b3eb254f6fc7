// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication("cookies").AddOAuth("Example", "Example Shop", options =>
{
    options.AuthorizationEndpoint = "https://api.example.test/oauth/authorize";
    options.TokenEndpoint = "https://api.example.test/oauth/token";
});
builder.Build().Run();
