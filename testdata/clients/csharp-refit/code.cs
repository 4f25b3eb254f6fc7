// expect: GET https://api.example.test/v1/seats headers Authorization="Bearer *"
// expect: POST https://api.example.test/oauth/other form grant_type=refresh_token auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic *"

using System.Collections.Generic;
using System.Threading.Tasks;
using Refit;

public interface ICodeApi
{
    [Post("/oauth/token")]
    Task<string> Exchange([Header("Authorization")] string credentials, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form);
}

public class Code
{
    public Task<string> Run(string code, string basic)
    {
        var api = RestService.For<ICodeApi>("https://api.example.test");
        return api.Exchange("Basic " + basic, new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
    }
}

public interface ISignedApi
{
    [Get("/v1/seats")]
    Task<string> Seats([Authorize] string token);

    [Post("/oauth/other")]
    Task<string> Refresh([Authorize("Basic")] string pair, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form);
}

public class Signed
{
    private readonly ISignedApi api = RestService.For<ISignedApi>("https://api.example.test");

    public Task<string> Seats(string token) => api.Seats(token);

    public Task<string> Refresh(string pair) => api.Refresh(pair, new Dictionary<string, string> { ["grant_type"] = "refresh_token" });
}
