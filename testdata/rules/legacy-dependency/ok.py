# A package of the same name in another registry, and a method of an object of the project's own.
import passport_citrix


class AuthenticationApi:
    def direct_login(self, user, password, key):
        return passport_citrix.login(user, password, key)


def login(user, password, key):
    return AuthenticationApi().direct_login(user, password, key)
