using LogMeIn.GoToCoreLib.Api;
using Acme.Accounts;

public class Login
{
    // The current SDK takes the secret.
    public object Code(string key, string secret) => new OAuth2Api(key, secret);
}
