// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers Accept=application/json
// expect: GET https://api.example.test/oauth/me query fields=all headers Authorization="Bearer *"

using System.Collections.Generic;
using System.Threading.Tasks;
using Refit;

public interface ILoginApi
{
    [Get("/oauth/token?grant_type=password")]
    [Headers("Accept: application/json")]
    Task<string> Login([AliasAs("username")] string user);

    [Get("/oauth/me")]
    Task<string> Me([Header("Authorization")] string token, [Query] Dictionary<string, string> query);
}

public class Login
{
    public Task<string> Run(string user)
    {
        var api = RestService.For<ILoginApi>("https://api.example.test");
        return api.Login(user);
    }

    public Task<string> Me(string token) =>
        RestService.For<ILoginApi>("https://api.example.test").Me("Bearer " + token, new Dictionary<string, string> { ["fields"] = "all" });
}
