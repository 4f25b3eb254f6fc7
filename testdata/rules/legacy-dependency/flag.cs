using LogMeIn.GoToCoreLib.Api;

public class Login
{
    public string Direct(string user, string password, string key)
    {
        var api = new AuthenticationApi();
        var answer = api.directLogin(user, password, key, "password"); // expect: legacy-dependency high
        return answer.access_token;
    }

    public object Code()
    {
        return new OAuth2Api(); // expect: legacy-dependency high
    }
}
