// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=client_credentials scope=all auth=basic
// expect: library authorize=none token=https://api.example.test/oauth/token basic=on

using System.Net.Http;
using Duende.IdentityModel.Client;

class Refresh
{
    void Run(HttpClient client, string token)
    {
        client.RequestRefreshTokenAsync(new RefreshTokenRequest
        {
            Address = "https://api.example.test/oauth/token",
            ClientId = "app",
            RefreshToken = token,
        });
        client.RequestClientCredentialsTokenAsync(new ClientCredentialsTokenRequest
        {
            Address = "https://api.example.test/oauth/token",
            ClientId = "app",
            ClientCredentialStyle = ClientCredentialStyle.AuthorizationHeader,
            Scope = "all",
        });
    }
}
