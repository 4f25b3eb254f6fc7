// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: PUT https://api.example.test/oauth/token json grant_type=refresh_token

using System.Collections.Generic;
using System.Threading.Tasks;
using Refit;

public interface IRefreshApi
{
    [Post("/oauth/token")]
    Task<string> Refresh([Body] Dictionary<string, string> form);

    [Put("/oauth/token")]
    Task<string> Put([Body] Dictionary<string, string> form);
}

public class Refresh
{
    private readonly IRefreshApi api = RestService.For<IRefreshApi>("https://api.example.test");

    public Task<string> Run(string token) =>
        api.Refresh(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token });

    public Task<string> Put() => api.Put(new Dictionary<string, string> { ["grant_type"] = "refresh_token" });
}
