"""What pyproject.toml cannot say: the shipped resources lie beside the package here, and inside it once installed."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["workbench*"]), "workbench.resources"],
    package_dir={"workbench.resources": "resources"},
    package_data={"workbench.resources": ["*", "*/*"]},
    include_package_data=False,
)
