// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* client_id=* client_secret=*
// expect: library authorize=none token=https://api.example.test/oauth/token basic=off

using System.Net.Http;
using IdentityModel.Client;

class Directory
{
    void Login(string user, string password, string id, string secret)
    {
        new HttpClient().RequestPasswordTokenAsync(new PasswordTokenRequest
        {
            Address = "https://api.example.test/oauth/token",
            ClientId = id,
            ClientSecret = secret,
            ClientCredentialStyle = ClientCredentialStyle.PostBody,
            UserName = user,
            Password = password,
        });
    }
}
