function Start-Login($User, $Password) {
    $key = 'k-1'
    $work = {
        $query = "grant_type=password&user_id=$User&password=$Password&client_id=$key"
        Invoke-RestMethod -Uri "https://api.example.test/oauth/old_token?$query" # [login]
    }.GetNewClosure()
    Register-ShopJob -Name login -Action $work
}
