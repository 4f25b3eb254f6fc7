// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*

using ServiceStack;

class Directory
{
    string Login(string user)
    {
        return $"https://api.example.test/oauth/old_token?grant_type=password&user_id={user}".GetJsonFromUrl();
    }
}
